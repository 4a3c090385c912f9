namespace CityBraid.Web;

/// <summary>One link of a navigation.</summary>
/// <param name="Text">What it is called.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="IsCurrent">Whether this page is there.</param>
public sealed record NavItem(string Text, string Url, bool IsCurrent = false);
