using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A fuel that is sold as a mixture, with the share of each part by volume.</summary>
internal sealed record Blend
{
    /// <summary>Its name in inputs and tables: <c>gasohol-e10</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Its name per language.</summary>
    public required LocalText Names { get; init; }

    /// <summary>Other names that inputs may use.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>The part whose engines burn it: its factors hold for methane and nitrous oxide.</summary>
    public required string BurntAs { get; init; }

    /// <summary>The fuels it is made of; their shares are the whole.</summary>
    public required IReadOnlyList<BlendPart> Parts { get; init; }

    /// <summary>When it is sold with these shares.</summary>
    public required Validity Validity { get; init; }

    /// <summary>Whether it goes by a name, in either case.</summary>
    public bool IsCalled(string name) =>
        Aliases.Prepend(Code).Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes a blend of the rows of its parts.</summary>
    /// <exception cref="FormatException">The rows do not agree on what burns it.</exception>
    public static Blend Of(IReadOnlyList<ReferenceRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var first = rows[0];
        if (rows.Any(row => row["burnt_as"] != first["burnt_as"]))
        {
            throw new FormatException(
                $"The parts of '{first["blend"]}' are burnt as different fuels: {first}."
            );
        }

        return new Blend
        {
            Code = first["blend"],
            Names = first.Names("name"),
            Aliases = first.List("aliases"),
            BurntAs = first["burnt_as"],
            Parts = [.. rows.Select(Part)],
            Validity = Validity.Of(first),
        };
    }

    private static BlendPart Part(ReferenceRow row) =>
        new(
            row["fuel"],
            row.Number("share"),
            row["share_min"].Length == 0 ? null : row.Number("share_min"),
            row.Citation
        );
}
