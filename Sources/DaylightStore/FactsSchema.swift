internal import GRDB

/// The tables of `facts.sqlite`.
///
/// A row's id is its repository's id × 2⁴⁷ plus its place among the repository's rows of the table. So the rows of a
/// repository are neighbours, and removing a repository is one range in each table. People are numbered the same way;
/// a column that names a person holds the number within the repository. Lists are JSON; a text with a NUL is a blob. An
/// item's payload is the bytes of `StoredItem`, and `coverage` holds bytes, too.
///
/// Rows of `change` and `review` hold what one commit says by itself, and never change: a commit's place is its number
/// × 2¹⁵. Commits get numbers in the order in which they are read, so that rows are only ever added at the end. What
/// the rest of the history says about the commits is in `standing`. Commits that are read, but not yet published, have
/// numbers that no reader of facts looks at.
enum FactsSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator().disablingDeferredForeignKeyChecks()
    // The first form of the tables is gone: facts are derived, so the next form begins anew.
    migrator.registerMigration("1") { _ in }
    migrator.registerMigration("2") { db in
      for table in tables + ["derived", "item", "item_person"] { try db.execute(sql: "DROP TABLE IF EXISTS \(table)") }
      try db.execute(sql: version2)
    }
    migrator.registerMigration("3") { db in
      for table in ReviewTable.apart { try db.execute(sql: table.schema) }
    }
    // What older rows lack is read anew: the extractors are of another version.
    migrator.registerMigration("people") { db in
      for column in ["since", "since_offset", "ended", "ended_offset"] {
        try db.execute(sql: "ALTER TABLE ownership ADD COLUMN \(column) INTEGER")
      }
      try db.execute(sql: "ALTER TABLE identity ADD COLUMN places TEXT NOT NULL DEFAULT '[]'")
      try db.execute(
        sql: """
          CREATE TABLE substance (
            repository TEXT NOT NULL, commit_id TEXT NOT NULL, payload TEXT NOT NULL,
            PRIMARY KEY (repository, commit_id)) WITHOUT ROWID
          """)
    }
    migrator.registerMigration("change.change_id") { db in
      try db.execute(sql: "ALTER TABLE change ADD COLUMN change_id TEXT")
    }
    migrator.registerMigration("documents") { db in
      try db.execute(
        sql: """
          ALTER TABLE document ADD COLUMN steps TEXT NOT NULL DEFAULT '[]';
          ALTER TABLE document ADD COLUMN framing TEXT;
          """)
    }
    migrator.registerMigration("standards") { db in
      for column in [
        "lineage TEXT NOT NULL DEFAULT ''", "enforcement TEXT", "names TEXT NOT NULL DEFAULT '[]'",
        "sketch TEXT NOT NULL DEFAULT ''",
      ] {
        try db.execute(sql: "ALTER TABLE standard ADD COLUMN \(column)")
      }
      try db.execute(
        sql: """
          CREATE TABLE share (id INTEGER PRIMARY KEY, content INTEGER NOT NULL, bytes BLOB NOT NULL);
          ALTER TABLE derived ADD COLUMN standards TEXT NOT NULL DEFAULT '';
          """)
    }
    return migrator
  }

  /// All tables but those of SQLite and of the migrations.
  static func allTables(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'grdb%' AND name NOT LIKE 'sqlite%' ORDER BY name
        """)
  }

  /// The tables that hold what is known of repositories.
  static let tables = [
    "repository", "scan", "run", "standing", "person", "unread", "identity", "alias", "change", "review", "document",
    "revision", "citation", "standard", "ownership", "stored_review", "imported_review",
  ]

  /// The first row id of a repository.
  static func first(_ repository: Int64) -> Int64 { repository << 47 }

  /// The first row id after a repository's.
  static func end(_ repository: Int64) -> Int64 { (repository + 1) << 47 }

  /// The first row id of a commit of a repository.
  static func first(_ repository: Int64, commit: Int) -> Int64 { (repository << 47) + (Int64(commit) << 15) }

  /// The number of the commit that a row is about.
  static func commit(of id: Int64) -> Int { Int(id >> 15 & 0xffff_ffff) }

  /// The most rows of one table about one commit.
  static let rowsOfCommit = 1 << 15

  /// The most repositories, and the most commits that may be read of one.
  static let repositories = 1 << 16
  static let commits = 1 << 32

  private static let version2 = """
    PRAGMA application_id = \(DatabaseRole.facts.applicationID);

    CREATE TABLE repository (
      id INTEGER PRIMARY KEY, repository TEXT NOT NULL UNIQUE, content INTEGER NOT NULL,
      first_commit INTEGER NOT NULL, end_commit INTEGER NOT NULL, digests BLOB NOT NULL, branch TEXT,
      head TEXT NOT NULL, refs TEXT NOT NULL, commits INTEGER NOT NULL, newest INTEGER NOT NULL,
      newest_offset INTEGER NOT NULL, extractors INTEGER NOT NULL, notes TEXT NOT NULL);
    CREATE TABLE scan (
      id INTEGER PRIMARY KEY, repository TEXT NOT NULL UNIQUE, path TEXT, state TEXT, is_damaged INTEGER NOT NULL,
      first_commit INTEGER NOT NULL, next_commit INTEGER NOT NULL, mode BLOB NOT NULL, memo BLOB NOT NULL);
    CREATE TABLE run (
      id INTEGER PRIMARY KEY, commits INTEGER NOT NULL, changes INTEGER NOT NULL, change_digest INTEGER NOT NULL,
      reviews INTEGER NOT NULL, review_digest INTEGER NOT NULL, bytes BLOB NOT NULL);
    CREATE TABLE standing (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
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
      authored INTEGER NOT NULL, authored_offset INTEGER NOT NULL, areas TEXT NOT NULL, subject TEXT NOT NULL);
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
