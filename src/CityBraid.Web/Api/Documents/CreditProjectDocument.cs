namespace CityBraid.Web;

/// <summary>A project of the registry as JSON.</summary>
public sealed record CreditProjectDocument(
    string Code,
    IReadOnlyDictionary<string, string> Names,
    string Standard,
    string Methodology,
    string Developer,
    [property: Choices(typeof(ProjectState))] string State
)
{
    /// <summary>Where it reduces; null when that is not said.</summary>
    public string? Place { get; init; }

    /// <summary>What emits less by it; null when that is not said.</summary>
    public string? Source { get; init; }

    /// <summary>Whether its units are issued here; those of others are held elsewhere.</summary>
    public bool? IssuedHere { get; init; }

    /// <summary>What became of its tonnes; null where that is not told.</summary>
    public TonnesDocument? Tonnes { get; init; }

    /// <summary>Its monitoring periods; null where they are not told.</summary>
    public IReadOnlyList<MonitoringPeriodDocument>? Periods { get; init; }

    /// <summary>Its blocks, of very many the first ones; null where they are not told.</summary>
    public IReadOnlyList<FoundBlockDocument>? Blocks { get; init; }

    /// <summary>The newest lines of its log; null where they are not told.</summary>
    public IReadOnlyList<TransactionDocument>? Transactions { get; init; }

    /// <summary>The project alone.</summary>
    public static CreditProjectDocument Of(CreditProject project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return new(
            project.Code.Value,
            JsonNames.Ordered(project.Names.Texts),
            project.Standard,
            project.Methodology,
            project.Developer.Value,
            JsonNames.Of(project.State)
        )
        {
            Place = project.Place?.Value,
            Source = project.Source?.Value,
        };
    }

    /// <summary>The project with what became of its tonnes.</summary>
    public static CreditProjectDocument Of(ListedProject listed)
    {
        ArgumentNullException.ThrowIfNull(listed);
        return Of(listed.Project) with
        {
            IssuedHere = listed.Standard.IsIssuedHere,
            Tonnes = TonnesDocument.Of(listed.Tonnes),
        };
    }

    /// <summary>The project with all that the ledger tells of it.</summary>
    public static CreditProjectDocument Of(ProjectRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Of(record.Listed) with
        {
            Periods = [.. record.Periods.Select(MonitoringPeriodDocument.Of)],
            Blocks = [.. record.Blocks.Select(FoundBlockDocument.Of)],
            Transactions = [.. record.Lines.Select(TransactionDocument.Of)],
        };
    }
}
