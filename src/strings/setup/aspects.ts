/** What may differ in a column or a list, by the names that setup's plan uses; setup's own types are checked against these. */
export type ColumnAspectName =
  | 'title' | 'description' | 'required' | 'indexed' | 'unique' | 'hidden' | 'choices' | 'default' | 'limits' | 'formatter' | 'shownWhen' | 'rule' | 'thousands';

export type ListAspectName = 'title' | 'purpose' | 'versioning' | 'attachments' | 'search' | 'rule';

/** SharePoint's kinds of columns, as its list settings call them. */
export type ColumnKind = 'text' | 'note' | 'number' | 'boolean' | 'choice' | 'multiChoice' | 'date' | 'user' | 'lookup' | 'url' | 'calculated' | 'other';
