namespace CityBraid.Web;

/// <summary>A nexus model on record as JSON.</summary>
public sealed record PlanDocument(
    long Number,
    string Place,
    string FileName,
    string Sha256,
    long Size,
    string StoredBy,
    DateTimeOffset StoredAt
)
{
    /// <summary>Whether there is a program to solve.</summary>
    public required bool Solvable { get; init; }

    /// <summary>How many regions it has.</summary>
    public required int Regions { get; init; }

    /// <summary>How many technologies.</summary>
    public required int Technologies { get; init; }

    /// <summary>How many commodities.</summary>
    public required int Commodities { get; init; }

    /// <summary>How many time slices.</summary>
    public required int Timeslices { get; init; }

    /// <summary>How many values are given.</summary>
    public required int Values { get; init; }

    /// <summary>The years.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>The emissions.</summary>
    public required IReadOnlyList<string> Emissions { get; init; }

    /// <summary>Everything that was found in it.</summary>
    public required IReadOnlyList<FindingDocument> Findings { get; init; }

    /// <summary>The model, its sentences in a language.</summary>
    public static PlanDocument Of(StoredPlan plan, Language language) =>
        new(
            plan.Number,
            plan.Place.Value,
            plan.FileName,
            plan.Sha256,
            plan.Size,
            plan.StoredBy,
            plan.StoredAt
        )
        {
            Solvable = plan.IsSolvable,
            Regions = plan.Contents.Regions,
            Technologies = plan.Contents.Technologies,
            Commodities = plan.Contents.Commodities,
            Timeslices = plan.Contents.TimeSlices,
            Values = plan.Contents.Values,
            Years = plan.Contents.Years,
            Emissions = plan.Contents.Emissions,
            Findings = FindingDocument.Of(plan.Findings, language),
        };
}
