internal import GRDB

/// The tables of `journal.sqlite`, and the triggers that keep them append-only whoever opens the file.
enum JournalSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator().disablingDeferredForeignKeyChecks()
    migrator.registerMigration("1") { db in try db.execute(sql: version1) }
    migrator.registerMigration("2") { db in
      try db.execute(sql: "CREATE TABLE suppression (hash TEXT PRIMARY KEY) WITHOUT ROWID")
    }
    return migrator
  }

  /// What makes entries append-only. Only erasure and retention take it away, inside one transaction.
  static let guards = """
    CREATE TRIGGER entry_update BEFORE UPDATE ON entry
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER entry_delete BEFORE DELETE ON entry
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
    """

  // The insert triggers stop INSERT OR REPLACE, which removes rows without asking the delete triggers.
  private static let version1 = """
    PRAGMA application_id = \(DatabaseRole.journal.applicationID);

    CREATE TABLE entry (
      id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0), time INTEGER NOT NULL,
      time_offset INTEGER NOT NULL, actor TEXT NOT NULL, kind TEXT NOT NULL, person TEXT, item TEXT,
      text TEXT, audience TEXT);
    CREATE INDEX entry_person ON entry (person);
    CREATE INDEX entry_item ON entry (item);
    \(guards)
    CREATE TRIGGER entry_insert BEFORE INSERT ON entry WHEN NEW.id IN (SELECT id FROM entry)
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

    CREATE TABLE secret (
      id INTEGER PRIMARY KEY CHECK (id = 1), bytes BLOB NOT NULL CHECK (length(bytes) = 16));
    CREATE TRIGGER secret_update BEFORE UPDATE ON secret
      BEGIN SELECT raise(ABORT, 'the key of pseudonyms never changes'); END;
    CREATE TRIGGER secret_delete BEFORE DELETE ON secret
      BEGIN SELECT raise(ABORT, 'the key of pseudonyms never changes'); END;
    CREATE TRIGGER secret_insert BEFORE INSERT ON secret WHEN EXISTS (SELECT 1 FROM secret)
      BEGIN SELECT raise(ABORT, 'the key of pseudonyms never changes'); END;
    """
}
