namespace CityBraid.Web;

/// <summary>The inventories of many cities added up, as JSON.</summary>
public sealed record RollUpDocument(string? Country, string? Province, int? Year, string Gwp)
{
    /// <summary>How many activities were read.</summary>
    public required long Activities { get; init; }

    /// <summary>The groups: kind by kind as asked for, year by year.</summary>
    public required IReadOnlyList<RollUpGroupDocument> Groups { get; init; }

    /// <summary>The cities with and without an inventory, year by year.</summary>
    public required IReadOnlyList<RollUpCoverageDocument> Coverage { get; init; }

    /// <summary>Why sums of BASIC and BASIC+ are no totals of an area.</summary>
    public required IReadOnlyList<RollUpOverlapDocument> Overlaps { get; init; }

    /// <summary>What is worth knowing.</summary>
    public required IReadOnlyList<FindingDocument> Findings { get; init; }

    /// <summary>The roll-up with its findings' sentences in a language.</summary>
    public static RollUpDocument Of(RollUp found, Language language) =>
        new(found.Request.Country, found.Request.Province, found.Request.Year, found.GwpSet.Name)
        {
            Activities = found.Activities,
            Groups = [.. found.Groups.Select(RollUpGroupDocument.Of)],
            Coverage =
            [
                .. found.Coverage.Select(one => new RollUpCoverageDocument(
                    one.Year,
                    one.Have,
                    one.Of,
                    one.Complete,
                    one.Missing
                )),
            ],
            Overlaps =
            [
                .. found.Overlaps.Select(one => new RollUpOverlapDocument(
                    one.Name,
                    one.Year,
                    one.Level.Code,
                    one.Caused.Tonnes,
                    one.Emitted?.Tonnes
                )),
            ],
            Findings = FindingDocument.Of(found.Findings, language),
        };
}
