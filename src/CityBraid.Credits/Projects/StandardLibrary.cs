using System.Collections.Frozen;
using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>The standards, from <c>data/credits/standards.csv</c>.</summary>
public sealed class StandardLibrary
{
    private const string Table = "credits/standards";

    private readonly FrozenDictionary<string, CreditStandard> standards;

    /// <summary>Loads the table.</summary>
    /// <exception cref="FormatException">A row makes no sense.</exception>
    public StandardLibrary(IReferenceTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        standards = tables
            .Load(Table)
            .Select(Read)
            .ToFrozenDictionary(one => one.Code, StringComparer.Ordinal);
    }

    /// <summary>Every standard, by its code.</summary>
    public IReadOnlyList<CreditStandard> All =>
        [.. standards.Values.OrderBy(one => one.Code, StringComparer.Ordinal)];

    /// <summary>The standard of a code; null when there is none.</summary>
    public CreditStandard? Find(string? code) => code is null ? null : standards.GetValueOrDefault(code);

    /// <summary>The standard of a project on record.</summary>
    public CreditStandard Of(CreditProject project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return Find(project.Standard)
            ?? throw new InvalidOperationException($"The standard {project.Standard} is not in {Table}.");
    }

    private static CreditStandard Read(ReferenceRow row) =>
        new(
            row["code"],
            row.Names("name"),
            row["issued_here"] switch
            {
                "yes" => true,
                "no" => false,
                _ => throw new FormatException($"'issued_here' is 'yes' or 'no': {row}."),
            },
            SerialFormat.Parse(row["serial"])
        );
}
