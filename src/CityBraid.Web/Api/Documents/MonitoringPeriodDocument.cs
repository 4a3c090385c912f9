namespace CityBraid.Web;

/// <summary>A monitoring period as JSON.</summary>
public sealed record MonitoringPeriodDocument(
    string Project,
    long Number,
    DateOnly From,
    DateOnly To,
    [property: Choices(typeof(PeriodState))] string State
)
{
    /// <summary>What the developer claims.</summary>
    public required VintageAmount[] Claimed { get; init; }

    /// <summary>What was verified; empty before.</summary>
    public required VintageAmount[] Verified { get; init; }

    /// <summary>What is to be issued; empty before.</summary>
    public required VintageAmount[] Requested { get; init; }

    /// <summary>Who verified; null before.</summary>
    public string? Verifier { get; init; }

    /// <summary>Why less was verified than claimed, or why it was withdrawn.</summary>
    public string? Reason { get; init; }

    /// <summary>The steps that are open to whoever asks; null where they are not told.</summary>
    public string[]? Steps { get; init; }

    /// <summary>The period.</summary>
    public static MonitoringPeriodDocument Of(MonitoringPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new(
            period.Project.Value,
            period.Number,
            period.Days.From,
            period.Days.To,
            JsonNames.Of(period.State)
        )
        {
            Claimed = [.. period.Claimed],
            Verified = [.. period.Verified],
            Requested = [.. period.Requested],
            Verifier = period.Verifier?.Value,
            Reason = period.Reason,
        };
    }

    /// <summary>The period with the steps that are open.</summary>
    public static MonitoringPeriodDocument Of(PeriodRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Of(record.Period) with { Steps = [.. record.Deeds.Select(JsonNames.Of)] };
    }
}
