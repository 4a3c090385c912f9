namespace CityBraid.Workspaces;

/// <summary>Where a run stands.</summary>
/// <param name="Stage">The code of what it is doing: <c>read</c>, <c>save</c>.</param>
/// <param name="Share">How much of the whole is done, from 0 to 1.</param>
/// <param name="Done">How many things of the stage are done.</param>
/// <param name="Total">How many there are; 0 when nothing is counted.</param>
public sealed record RunStep(string Stage, double Share, long Done = 0, long Total = 0)
{
    /// <summary>Before anything is done.</summary>
    public static RunStep None { get; } = new("wait", 0);

    /// <summary>The share in whole per cent; 100 only when all is done.</summary>
    public int Percent => Share >= 1 ? 100 : (int)(Math.Clamp(Share, 0, 1) * 100);
}
