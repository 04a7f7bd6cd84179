import { isAttribute, isOfSharePoint, isStyleProperty } from './allowed';
import { Unreadable, type Expression } from './expression';
import { elementTypes, type Format, type FormatElement, type Part, type Repeat } from './format';
import { readExpression } from './readExpression';

type Json = Readonly<Record<string, unknown>>;

/** SharePoint's names for what an element is made of. What is not here says nothing about how a cell looks. */
const members = new Set(['$schema', 'debugMode', 'elmType', 'txtContent', 'style', 'attributes', 'children', 'forEach']);

/** What only SharePoint's page can do: hover cards, edit in place, actions. The element is shown without it. */
const passedOver = new Set(['customRowAction', 'customCardProps', 'defaultHoverField', 'inlineEditField']);

const mostElements = 500;
const deepest = 30;

/** A column's `CustomFormatter`. Nothing in it can make this throw: what cannot be read is a problem with a sentence. */
export const formatOf = (text: string): Format => {
  const notes: string[] = [];
  let elements = 0;

  const elementIn = (json: unknown, depth: number): FormatElement => {
    elements += 1;
    if (depth > deepest || elements > mostElements) throw new Unreadable('a format that is too large');
    const element = objectIn(json, 'an element');
    for (const name of Object.keys(element)) {
      if (members.has(name)) continue;
      if (!passedOver.has(name)) throw new Unreadable(`the member ${name}`);
      notes.push(name);
    }
    return {
      type: typeIn(element.elmType),
      text: element.txtContent === undefined ? undefined : readExpression(element.txtContent),
      style: partsIn(element.style, 'the style', isStyleProperty),
      attributes: partsIn(element.attributes, 'the attribute', isAttribute),
      children: childrenIn(element.children).map(child => elementIn(child, depth + 1)),
      repeat: repeatIn(element.forEach)
    };
  };

  const partsIn = (json: unknown, what: string, isAllowed: (name: string) => boolean): readonly Part[] =>
    Object.entries(json === undefined ? {} : objectIn(json, what)).flatMap(([name, value]) => {
      if (isAllowed(name)) return [{ name, value: readExpression(value) }];
      if (!isOfSharePoint(name)) notes.push(`${what} ${name}`);
      return [];
    });

  try {
    return { element: elementIn(JSON.parse(text) as unknown, 0), notes: [...new Set(notes)] };
  } catch (cause) {
    if (cause instanceof Unreadable) return { problem: cause.message };
    if (cause instanceof SyntaxError) return { problem: 'text that is not JSON' };
    throw cause;
  }
};

const objectIn = (json: unknown, what: string): Json => {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new Unreadable(`${what} that is not an object`);
  return json as Json;
};

const typeIn = (json: unknown): Expression => {
  const type = readExpression(json);
  if (type.kind === 'literal' && !elementTypes.some(known => known === type.value)) throw new Unreadable(`the element ${String(type.value)}`);
  return type;
};

const childrenIn = (json: unknown): readonly unknown[] => {
  if (json === undefined) return [];
  if (!Array.isArray(json)) throw new Unreadable('children that are not a list');
  return json;
};

const repeatIn = (json: unknown): Repeat | undefined => {
  if (json === undefined) return undefined;
  const [, iterator = '', over = ''] = (typeof json === 'string' && /^\s*(\w+)\s+in\s+(.+?)\s*$/.exec(json)) || [];
  if (iterator === '') throw new Unreadable('forEach without "one in many"');
  return { iterator, over: readExpression(over) };
};
