namespace CityBraid.Web;

/// <summary>A global indicator that a local one stands for, as JSON.</summary>
/// <param name="Code">Its number.</param>
/// <param name="Fit">identical, proxy or contributes.</param>
public sealed record GlobalIndicatorDocument(string Code, string Fit);
