namespace CityBraid.Web;

/// <summary>What became of a form on a person's own page.</summary>
/// <param name="Done">What was done.</param>
/// <param name="Refusal">Why it was not.</param>
/// <param name="NewKey">A key that was made.</param>
internal sealed record AccountOutcome(string? Done, Refusal? Refusal = null, string? NewKey = null)
{
    /// <summary>What became of a use case.</summary>
    public static AccountOutcome Of<T>(Result<T> result, string done)
        where T : notnull => result.IsRefused ? new(Done: null, result.Refusal) : new(done);
}
