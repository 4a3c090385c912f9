namespace CityBraid.Workspaces;

/// <summary>A key that was just made, with its text, which is shown once.</summary>
/// <param name="Key">The key.</param>
/// <param name="Secret">Its text.</param>
public sealed record IssuedApiKey(ApiKey Key, Secret Secret);
