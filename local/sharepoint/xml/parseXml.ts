import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';

/** Line ends of XML 1.0, as .NET reads it: U+0085 and U+2028 are signs like others. */
const normalizeLineEndings = (source: string): string => source.replace(/\r\n?/g, '\n');

/** The root of a well-formed document by that name, or in a few words what is wrong with it. */
export const parseXml = (xml: string, root: string): Element | string => {
  let problem = '';
  try {
    const parser = new DOMParser({ onError: (level, message) => (level === 'warning' ? undefined : (problem ||= message)), normalizeLineEndings });
    const element = parser.parseFromString(xml, 'text/xml').documentElement;
    if (!problem && element?.localName === root) return element;
  } catch (cause) {
    problem ||= cause instanceof Error ? cause.message : String(cause);
  }
  return problem.split('\n')[0] || `the element ${root} is missing.`;
};

/** The elements directly below, without the text between them. */
export const childElements = (element: Element): readonly Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

export const childNamed = (element: Element, name: string): Element | undefined =>
  childElements(element).find(child => child.localName === name);
