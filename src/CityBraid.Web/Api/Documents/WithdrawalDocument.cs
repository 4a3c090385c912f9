namespace CityBraid.Web;

/// <summary>That facts were taken off the record, as JSON.</summary>
/// <param name="Change">The number of the change, by which it can be undone.</param>
public sealed record WithdrawalDocument(long Change);
