internal import GRDB

/// The tables of `facts.sqlite`.
///
/// A row's id is its repository's id × 2³² plus its place among the repository's rows of the table, in
/// canonical order. So the rows of a repository are neighbours, reading them in order needs no sorting and no
/// index, and removing a repository is one range in each table. People are numbered the same way; a column
/// that names a person holds the number within the repository. Lists are JSON; a text with a NUL is a blob.
enum FactsSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator().disablingDeferredForeignKeyChecks()
    migrator.registerMigration("1") { db in try db.execute(sql: version1) }
    return migrator
  }

  /// The first row id of a repository.
  static func first(_ repository: Int64) -> Int64 { repository << 32 }

  /// The first row id after a repository's.
  static func end(_ repository: Int64) -> Int64 { (repository + 1) << 32 }

  private static let version1 = """
    PRAGMA application_id = \(DatabaseRole.facts.applicationID);

    CREATE TABLE repository (
      id INTEGER PRIMARY KEY, repository TEXT NOT NULL UNIQUE, content INTEGER NOT NULL, branch TEXT,
      head TEXT NOT NULL, refs TEXT NOT NULL, commits INTEGER NOT NULL, newest INTEGER NOT NULL,
      newest_offset INTEGER NOT NULL, extractors INTEGER NOT NULL, notes TEXT NOT NULL);
    CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, email TEXT, handle TEXT);
    CREATE TABLE unread (repository TEXT PRIMARY KEY, reason TEXT NOT NULL) WITHOUT ROWID;

    CREATE TABLE identity (
      id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL, commits INTEGER NOT NULL,
      first INTEGER NOT NULL, first_offset INTEGER NOT NULL, last INTEGER NOT NULL,
      last_offset INTEGER NOT NULL);
    CREATE TABLE alias (
      id INTEGER PRIMARY KEY, basis TEXT NOT NULL, alias INTEGER NOT NULL, proper INTEGER NOT NULL,
      records INTEGER NOT NULL, oid TEXT NOT NULL, path TEXT, line INTEGER);
    CREATE TABLE change (
      id INTEGER PRIMARY KEY, commit_id TEXT NOT NULL, author INTEGER NOT NULL, committer INTEGER NOT NULL,
      authored INTEGER NOT NULL, authored_offset INTEGER NOT NULL, integrated INTEGER,
      integrated_offset INTEGER, areas TEXT NOT NULL, marks TEXT NOT NULL, subject TEXT NOT NULL);
    CREATE TABLE review (
      id INTEGER PRIMARY KEY, commit_id TEXT NOT NULL, reviewer INTEGER NOT NULL, role TEXT NOT NULL,
      convention TEXT NOT NULL, confidence TEXT NOT NULL, time INTEGER NOT NULL,
      time_offset INTEGER NOT NULL, oid TEXT NOT NULL, path TEXT, line INTEGER);
    CREATE TABLE document (
      id INTEGER PRIMARY KEY, path TEXT NOT NULL, lineage TEXT NOT NULL, type TEXT NOT NULL,
      title TEXT NOT NULL, number INTEGER, status TEXT NOT NULL, declared_status TEXT,
      created INTEGER NOT NULL, created_offset INTEGER NOT NULL, people TEXT NOT NULL, teams TEXT NOT NULL,
      superseded_by TEXT, confidence TEXT NOT NULL, is_imported INTEGER NOT NULL, oid TEXT NOT NULL,
      source_path TEXT, line INTEGER);
    CREATE TABLE revision (
      id INTEGER PRIMARY KEY, lineage TEXT NOT NULL, commit_id TEXT NOT NULL, path TEXT NOT NULL,
      author INTEGER NOT NULL, time INTEGER NOT NULL, time_offset INTEGER NOT NULL, added INTEGER NOT NULL,
      removed INTEGER NOT NULL, documents_in_commit INTEGER NOT NULL, is_first INTEGER NOT NULL);
    CREATE TABLE citation (
      id INTEGER PRIMARY KEY, commit_id TEXT NOT NULL, path TEXT, from_lineage TEXT, to_lineage TEXT,
      to_text TEXT, manner TEXT NOT NULL, author INTEGER NOT NULL, time INTEGER NOT NULL,
      time_offset INTEGER NOT NULL);
    CREATE TABLE standard (
      id INTEGER PRIMARY KEY, path TEXT NOT NULL, category TEXT NOT NULL, title TEXT NOT NULL,
      commit_id TEXT NOT NULL, author INTEGER NOT NULL, time INTEGER NOT NULL, time_offset INTEGER NOT NULL,
      blob_id TEXT NOT NULL, lines INTEGER NOT NULL, is_imported INTEGER NOT NULL);
    CREATE TABLE ownership (
      id INTEGER PRIMARY KEY, path TEXT NOT NULL, line INTEGER NOT NULL, dialect TEXT NOT NULL,
      pattern TEXT NOT NULL, owners TEXT NOT NULL);

    CREATE TABLE derived (id INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, coverage TEXT NOT NULL);
    CREATE TABLE item (id INTEGER PRIMARY KEY, payload TEXT NOT NULL);
    CREATE TABLE item_person (
      person TEXT NOT NULL, item INTEGER NOT NULL, PRIMARY KEY (person, item)) WITHOUT ROWID;
    """
}
