import type { File, Folder } from '../../files/place';
import type { Entity, Shape, Value } from '../../odata/entity';
import { filePath, folderPath } from '../files/fileAddress';

/** Properties of files and folders go by names with every underscore written out: `vti_x005f_timecreated`. */
const bag = (path: string, properties: Readonly<Record<string, readonly [edm: string, value: Value]>>): Entity => {
  const shape: Shape = {
    type: 'SP.PropertyValues',
    set: 'SP.ApiData.PropertyValuess',
    properties: Object.fromEntries(Object.entries(properties).map(([name, [edm]]) => [name, edm])),
    links: [],
  };
  return { kind: 'entity', shape, path: `${path}/Properties`, value: name => properties[name]?.[1] ?? null, follow: () => undefined };
};

const listName = (guid: string): string => `{${guid.toUpperCase()}}`;

export const filePropertiesEntity = ({ list, row, path }: File): Entity =>
  bag(filePath(path), {
    vti_x005f_filesize: ['Edm.Int32', row.file_size],
    vti_x005f_listid: ['Edm.String', listName(list.guid)],
    vti_x005f_level: ['Edm.Int32', 1],
    vti_x005f_timecreated: ['Edm.DateTime', row.created],
    vti_x005f_timelastmodified: ['Edm.DateTime', row.modified],
  });

export const folderPropertiesEntity = ({ list, row, path }: Folder, created: string, modified: string): Entity =>
  bag(folderPath(path), {
    ...(list ? { vti_x005f_listname: ['Edm.String', listName(list.guid)] as const } : {}),
    ...(row ? { vti_x005f_level: ['Edm.Int32', 1] as const } : {}),
    vti_x005f_isbrowsable: ['Edm.String', 'true'],
    vti_x005f_timecreated: ['Edm.DateTime', created],
    vti_x005f_timelastmodified: ['Edm.DateTime', modified],
  });
