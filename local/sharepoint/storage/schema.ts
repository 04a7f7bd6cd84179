import { attachmentTables } from './attachments';
import { changeLogSchema } from './changeLog';
import { contentTypeSchema } from './contentTypes';
import { fileContentSchema } from './fileContents';
import { itemVersionTables } from './itemVersions';
import { uploadSchema } from './uploads';

/** 'LGSP' as a number: marks a SQLite file as ours. */
export const applicationId = 0x4c475350;
export const schemaVersion = 2;

/**
 * Each list keeps its items in a table of its own (`list_<id>`, see itemTable.ts) with one column for each field;
 * everything else stands here.
 */
export const schema = `
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);

CREATE TABLE sites (
  id INTEGER PRIMARY KEY, guid TEXT NOT NULL UNIQUE, url TEXT NOT NULL UNIQUE COLLATE NOCASE, created TEXT NOT NULL,
  settings TEXT NOT NULL DEFAULT '{}'
);

CREATE TABLE webs (
  id INTEGER PRIMARY KEY, guid TEXT NOT NULL UNIQUE, site_id INTEGER NOT NULL REFERENCES sites(id), parent_id INTEGER REFERENCES webs(id),
  url TEXT NOT NULL UNIQUE COLLATE NOCASE, title TEXT NOT NULL, description TEXT NOT NULL DEFAULT '', language INTEGER NOT NULL,
  time_zone INTEGER NOT NULL, template TEXT NOT NULL, configuration INTEGER NOT NULL, settings TEXT NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, scope_id INTEGER,
  owner_group INTEGER, member_group INTEGER, visitor_group INTEGER
);

CREATE TABLE principals (
  site_id INTEGER NOT NULL REFERENCES sites(id), id INTEGER NOT NULL, kind INTEGER NOT NULL, login_name TEXT NOT NULL COLLATE NOCASE,
  title TEXT NOT NULL, email TEXT NOT NULL DEFAULT '', site_admin INTEGER NOT NULL DEFAULT 0, description TEXT NOT NULL DEFAULT '',
  owner_id INTEGER, only_members_view INTEGER NOT NULL DEFAULT 1, members_edit INTEGER NOT NULL DEFAULT 0,
  allow_requests INTEGER NOT NULL DEFAULT 0, accept_requests INTEGER NOT NULL DEFAULT 0, request_email TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (site_id, id), UNIQUE (site_id, kind, login_name)
) WITHOUT ROWID;

CREATE TABLE memberships (
  site_id INTEGER NOT NULL, group_id INTEGER NOT NULL, user_id INTEGER NOT NULL, PRIMARY KEY (site_id, group_id, user_id)
) WITHOUT ROWID;

CREATE TABLE role_definitions (
  site_id INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL, kind INTEGER NOT NULL,
  high INTEGER NOT NULL, low INTEGER NOT NULL, hidden INTEGER NOT NULL, sort_order INTEGER NOT NULL, PRIMARY KEY (site_id, id)
) WITHOUT ROWID;

CREATE TABLE scopes (id INTEGER PRIMARY KEY, site_id INTEGER NOT NULL, web_id INTEGER NOT NULL, list_id INTEGER, item_id INTEGER);
CREATE INDEX scopes_of_list ON scopes (list_id) WHERE list_id IS NOT NULL;

CREATE TABLE role_assignments (
  scope_id INTEGER NOT NULL REFERENCES scopes(id), principal_id INTEGER NOT NULL, role_id INTEGER NOT NULL,
  PRIMARY KEY (scope_id, principal_id, role_id)
) WITHOUT ROWID;

CREATE TABLE lists (
  id INTEGER PRIMARY KEY, guid TEXT NOT NULL UNIQUE, web_id INTEGER NOT NULL REFERENCES webs(id), title TEXT NOT NULL COLLATE NOCASE,
  url TEXT NOT NULL COLLATE NOCASE, entity_name TEXT NOT NULL, base_template INTEGER NOT NULL, content_type TEXT NOT NULL, author INTEGER NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, user_modified TEXT NOT NULL, item_deleted TEXT NOT NULL,
  scope_id INTEGER, next_item INTEGER NOT NULL DEFAULT 1, item_count INTEGER NOT NULL DEFAULT 0, version INTEGER NOT NULL DEFAULT 1,
  settings TEXT NOT NULL, recycled INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX lists_of_web ON lists (web_id);

CREATE TABLE fields (
  id INTEGER PRIMARY KEY, guid TEXT NOT NULL, list_id INTEGER NOT NULL REFERENCES lists(id), internal_name TEXT NOT NULL COLLATE NOCASE,
  version INTEGER NOT NULL DEFAULT 1, definition TEXT NOT NULL, UNIQUE (list_id, internal_name), UNIQUE (list_id, guid)
);

CREATE TABLE site_columns (
  id INTEGER PRIMARY KEY, guid TEXT NOT NULL, web_id INTEGER NOT NULL REFERENCES webs(id), internal_name TEXT NOT NULL COLLATE NOCASE,
  version INTEGER NOT NULL DEFAULT 1, definition TEXT NOT NULL, UNIQUE (web_id, internal_name), UNIQUE (web_id, guid)
);

CREATE TABLE views (
  id INTEGER PRIMARY KEY, guid TEXT NOT NULL UNIQUE, list_id INTEGER NOT NULL REFERENCES lists(id), definition TEXT NOT NULL
);
CREATE INDEX views_of_list ON views (list_id);

CREATE TABLE recycle_bin (
  guid TEXT PRIMARY KEY, site_id INTEGER NOT NULL, web_id INTEGER NOT NULL, kind INTEGER NOT NULL, list_id INTEGER NOT NULL, item_id INTEGER,
  title TEXT NOT NULL, dir_name TEXT NOT NULL, leaf_name TEXT NOT NULL, author INTEGER NOT NULL, deleted_by INTEGER NOT NULL,
  deleted_at TEXT NOT NULL, content TEXT NOT NULL, stage INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX recycled_of_web ON recycle_bin (web_id);
${fileContentSchema}${uploadSchema}${changeLogSchema}${itemVersionTables}${attachmentTables}${contentTypeSchema}`;
