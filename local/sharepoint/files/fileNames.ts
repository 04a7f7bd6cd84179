import { errors } from '../errors';

const longestName = 255;
/** Characters of the whole address, without host. */
const longestPath = 400;

/** A name as it is kept: without spaces around it. What Windows or SharePoint could not keep is refused; `#`, `%` and quotes are not. */
export const fileName = (given: string): string => {
  const name = given.trim();
  if (name === '' || isForbidden(name)) throw errors.fileNameInvalid();
  if (name.length > longestName) throw errors.pathTooLong();
  return name;
};

const isForbidden = (name: string): boolean =>
  // eslint-disable-next-line no-control-regex -- control characters are among what is refused
  /["*:<>?/\\|\u0000-\u001f]/.test(name) || name.endsWith('.') || name.startsWith('~$') || /_vti_/i.test(name) ||
  /^(\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini)$/i.test(name);

export const requireShortPath = (path: string): void => {
  if (path.length - 1 > longestPath) throw errors.pathTooLong();
};

/** `a.txt` → `a1.txt`, `a2.txt`, … until nothing has that name. */
export const freeName = (name: string, isTaken: (name: string) => boolean): string => {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 0; ; number++) {
    const candidate = `${stem}${number === 0 ? '' : number}${ending}`;
    if (!isTaken(candidate)) return candidate;
  }
};
