namespace CityBraid.Web;

/// <summary>What waits for a decision of whoever asks, as JSON.</summary>
public sealed record DecisionsDocument(
    OrderDocument[] Orders,
    MonitoringPeriodDocument[] Periods,
    CreditProjectDocument[] Projects
)
{
    /// <summary>What waits.</summary>
    public static DecisionsDocument Of(DecisionList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new(
            [.. list.Orders.Select(OrderDocument.Of)],
            [.. list.Periods.Select(MonitoringPeriodDocument.Of)],
            [.. list.Projects.Select(CreditProjectDocument.Of)]
        );
    }
}
