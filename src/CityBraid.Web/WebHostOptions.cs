namespace CityBraid.Web;

/// <summary>What a web host is started with.</summary>
/// <param name="Database">The file of an SQLite database, or the address of one of PostgreSQL.</param>
/// <param name="Url">The address to listen on; port 0 takes any free one.</param>
public sealed record WebHostOptions(string Database, string Url = WebHostOptions.DefaultUrl)
{
    /// <summary>The address when nobody names one: this machine alone.</summary>
    public const string DefaultUrl = "http://127.0.0.1:8080";

    /// <summary>The setting that states the public's address.</summary>
    public const string PublicAddressSetting = "CITYBRAID_ADDRESS";

    /// <summary>
    /// Where people find the pages, <c>https://city.example</c>, when that is not where this host listens.
    /// </summary>
    public string? PublicAddress { get; init; }

    /// <summary>How often one address may try a password in a minute.</summary>
    public int SignInsPerMinute { get; init; } = 60;
}
