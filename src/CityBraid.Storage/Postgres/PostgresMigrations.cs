using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using Npgsql.EntityFrameworkCore.PostgreSQL.Migrations;

namespace CityBraid.Storage;

/// <summary>Writes the steps that are said once for every engine in the SQL of PostgreSQL.</summary>
/// <remarks>
/// Text lies in the order of its bytes whatever the server's language, as in SQLite: the same list comes in
/// the same order, and a key means the same.
/// </remarks>
internal sealed class PostgresMigrations(
    MigrationsSqlGeneratorDependencies dependencies,
    INpgsqlSingletonOptions options
) : NpgsqlMigrationsSqlGenerator(dependencies, options)
{
    protected override void ColumnDefinition(
        string? schema,
        string table,
        string name,
        ColumnOperation operation,
        IModel? model,
        MigrationCommandListBuilder builder
    )
    {
        if (operation.ClrType == typeof(string))
        {
            operation.Collation ??= "C";
        }

        if (operation[TableWords.CountedMark] is true)
        {
            operation["Npgsql:ValueGenerationStrategy"] =
                NpgsqlValueGenerationStrategy.IdentityByDefaultColumn;
        }

        base.ColumnDefinition(schema, table, name, operation, model, builder);
    }
}
