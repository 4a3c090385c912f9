namespace CityBraid.Workspaces;

/// <summary>A session that just began.</summary>
/// <param name="Person">Who signed in.</param>
/// <param name="Secret">What their browser holds from now on.</param>
public sealed record SignedIn(Person Person, Secret Secret);
