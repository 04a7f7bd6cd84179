/** Why the server could not start, as one plain sentence for the person at the keyboard. */
export class StartError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'StartError';
  }
}
