import type { Context } from '../../context';
import { askedFrom } from '../../listData/asked';
import { listData } from '../../listData/listData';
import { listSchema } from '../../listData/listSchema';
import { listDataParameters, renderOptions, requireNoOverride } from '../../listData/parameters';
import { textArgument } from '../../odata/arguments';
import type { Segment } from '../../odata/segments';
import type { List } from '../../storage/lists';
import { objectArgument } from '../items/camlItems';
import { modelOf } from '../items/items';
import { action, rawJson, valued } from '../resource';
import type { Resource } from '../resource';

/** Rows as SharePoint's own pages show them; with more than the rows asked for, each part stands under its name. */
export const listDataStreamResource = (context: Context, list: List, segment: Segment): Resource =>
  action('RenderListDataAsStream', request => {
    requireNoOverride(request.body.json.overrideParameters);
    const given = request.body.json.parameters === undefined ? new Map<string, unknown>() : objectArgument(segment, request, 'parameters', 'SP.RenderListDataParameters');
    const parameters = listDataParameters(given);
    const asked = askedFrom(context, list, parameters, request.query.others);
    const model = modelOf(context, list);
    const data = (): object => listData(context, model, asked, parameters);
    if ((parameters.options & renderOptions.listSchema) === 0) return rawJson(data());
    const withData = (parameters.options & renderOptions.listData) !== 0;
    return rawJson({ ...(withData ? { ListData: data() } : {}), ListSchema: listSchema(context, model, asked) });
  });

/** The older way: the view in the address, the rows as a text of JSON. */
export const listDataResource = (context: Context, list: List, segment: Segment): Resource =>
  action('RenderListData', request => {
    const parameters = listDataParameters(new Map([['ViewXml', textArgument(segment, 'viewxml')]]));
    const asked = askedFrom(context, list, parameters, request.query.others);
    return valued('RenderListData', 'Edm.String', JSON.stringify(listData(context, modelOf(context, list), asked, parameters)));
  });
