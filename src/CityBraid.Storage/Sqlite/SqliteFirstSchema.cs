namespace CityBraid.Storage;

/// <summary>The first tables in the SQL of SQLite.</summary>
/// <remarks>Written as SQL because the tables that hold most are kept in order of their key
///   (WITHOUT ROWID), which the migration builder cannot say.</remarks>
internal static class SqliteFirstSchema
{
    /// <summary>All statements.</summary>
    public const string Sql = Places + Changes + Revisions + Others;

    private const string Places = """
        CREATE TABLE places (
            code TEXT NOT NULL PRIMARY KEY,
            kind TEXT NOT NULL,
            country TEXT NOT NULL,
            parent TEXT NULL REFERENCES places (code),
            is_synthetic INTEGER NOT NULL,
            names TEXT NOT NULL CHECK (json_valid(names)),
            codes TEXT NOT NULL CHECK (json_valid(codes)),
            populations TEXT NOT NULL CHECK (json_valid(populations)),
            boundary TEXT NULL
        );
        CREATE INDEX ix_places_parent ON places (parent);
        """;

    private const string Changes = """
        CREATE TABLE source_files (
            id INTEGER NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            sha256 TEXT NULL
        );
        CREATE UNIQUE INDEX ix_source_files_name_sha256 ON source_files (name, sha256);

        CREATE TABLE fact_changes (
            number INTEGER NOT NULL PRIMARY KEY,
            actor TEXT NOT NULL,
            at TEXT NOT NULL,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            facts INTEGER NOT NULL
        );

        CREATE TABLE fact_change_places (
            place TEXT NOT NULL REFERENCES places (code),
            change INTEGER NOT NULL REFERENCES fact_changes (number),
            PRIMARY KEY (place, change)
        ) WITHOUT ROWID;
        CREATE INDEX ix_fact_change_places_change ON fact_change_places (change);
        """;

    private const string Revisions = """
        CREATE TABLE fact_revisions (
            place TEXT NOT NULL REFERENCES places (code),
            variable TEXT NOT NULL,
            period_from TEXT NOT NULL,
            period_to TEXT NOT NULL,
            period_kind TEXT NOT NULL,
            revision INTEGER NOT NULL CHECK (revision > 0),
            change INTEGER NOT NULL REFERENCES fact_changes (number),
            value TEXT NULL,
            unit TEXT NULL,
            quality TEXT NULL,
            file_id INTEGER NULL REFERENCES source_files (id),
            sheet TEXT NULL,
            cells TEXT NULL,
            statement TEXT NULL,
            factor TEXT NULL,
            factor_unit TEXT NULL,
            factor_file_id INTEGER NULL REFERENCES source_files (id),
            factor_sheet TEXT NULL,
            factor_cells TEXT NULL,
            PRIMARY KEY (place, variable, period_from, period_to, period_kind, revision),
            CHECK ((value IS NULL) = (unit IS NULL)
                AND (value IS NULL) = (quality IS NULL)
                AND (value IS NULL) = (file_id IS NULL)),
            CHECK ((factor IS NULL) = (factor_unit IS NULL)
                AND (factor IS NULL) = (factor_file_id IS NULL)),
            CHECK (value IS NOT NULL OR factor IS NULL)
        ) WITHOUT ROWID;
        """;

    private const string Others = """
        CREATE TABLE mappings (
            name TEXT NOT NULL PRIMARY KEY,
            header_row INTEGER NOT NULL,
            columns TEXT NOT NULL CHECK (json_valid(columns)),
            constants TEXT NOT NULL CHECK (json_valid(constants)),
            items TEXT NOT NULL CHECK (json_valid(items))
        );

        CREATE TABLE notations (
            place TEXT NOT NULL REFERENCES places (code),
            year INTEGER NOT NULL,
            reference TEXT NOT NULL,
            key TEXT NOT NULL,
            reason TEXT NOT NULL,
            PRIMARY KEY (place, year, reference)
        ) WITHOUT ROWID;

        CREATE TABLE audit_trail (
            id INTEGER NOT NULL PRIMARY KEY,
            actor TEXT NOT NULL,
            at TEXT NOT NULL,
            subject TEXT NOT NULL,
            key TEXT NOT NULL,
            before_json TEXT NULL,
            after_json TEXT NOT NULL
        );
        CREATE INDEX ix_audit_trail_subject_key ON audit_trail (subject, key);
        """;

    /// <summary>A trigger that refuses an action on a table's rows.</summary>
    public static string Refuse(string table, string action) =>
        $"""
            CREATE TRIGGER {table}_refuses_{action.ToLowerInvariant()} BEFORE {action} ON {table}
            BEGIN SELECT RAISE(ABORT, '{table} is only ever added to'); END;
            """;
}
