using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace CityBraid.Storage;

/// <summary>One table of the scheduler, and how it is made on either engine.</summary>
/// <param name="Name">Its name without the prefix.</param>
/// <param name="Key">The columns of its key, in order.</param>
internal sealed record JobStoreTable(string Name, string Key)
{
    /// <summary>Name and kind of each column, commas between.</summary>
    public required string Columns { get; init; }

    /// <summary>The table its rows belong to; null when they stand alone.</summary>
    public string? Parent { get; init; }

    /// <summary>The columns that name the row they belong to; null for those of the key, with which such
    ///   rows go.</summary>
    public string? ParentKey { get; init; }

    /// <summary>The columns of each index.</summary>
    public IReadOnlyList<string> Indexes { get; init; } = [];

    private string FullName => JobStoreTables.Prefix + Name;

    public void Create(MigrationBuilder migration)
    {
        var table = new CreateTableOperation { Name = FullName };
        table.Columns.AddRange(Columns.Split(',').Select(Column));
        table.PrimaryKey = new AddPrimaryKeyOperation
        {
            Name = $"pk_{FullName}",
            Table = FullName,
            Columns = Key.Split(' '),
        };
        if (Parent is not null)
        {
            table.ForeignKeys.Add(ToParent(Parent));
        }

        migration.Operations.Add(table);
        foreach (var (number, columns) in Indexes.Index())
        {
            migration.CreateIndex(
                FormattableString.Invariant($"ix_{FullName}_{number + 1}"),
                FullName,
                columns.Split(' ')
            );
        }
    }

    private AddForeignKeyOperation ToParent(string parent) =>
        new()
        {
            Name = $"fk_{FullName}",
            Table = FullName,
            Columns = (ParentKey ?? Key).Split(' '),
            PrincipalTable = JobStoreTables.Prefix + parent,
            PrincipalColumns = (ParentKey ?? Key).Split(' '),
            OnDelete = ParentKey is null ? ReferentialAction.Cascade : ReferentialAction.NoAction,
        };

    private AddColumnOperation Column(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var type = TypeOf(words[1].TrimEnd('?'));
        return new AddColumnOperation
        {
            Name = words[0],
            Table = FullName,
            ClrType = type,
            IsNullable = words[1].EndsWith('?'),
            DefaultValue = words.Length > 2 ? Activator.CreateInstance(type) : null,
        };
    }

    private static Type TypeOf(string kind) =>
        kind switch
        {
            "text" => typeof(string),
            "flag" => typeof(bool),
            "long" => typeof(long),
            "int" => typeof(int),
            "short" => typeof(short),
            "decimal" => typeof(decimal),
            "bytes" => typeof(byte[]),
            _ => throw new FormatException($"'{kind}' is no kind of column."),
        };
}
