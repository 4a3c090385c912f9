namespace CityBraid.Cooperation;

/// <summary>A partner's share in one function of a project.</summary>
/// <param name="Organisation">The partner's code.</param>
/// <param name="Function">The function.</param>
/// <param name="Percent">The share, in percent.</param>
public sealed record PartnerShare(string Organisation, SharedFunction Function, decimal Percent);
