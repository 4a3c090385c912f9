using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A new password with the one it replaces, as JSON.</summary>
/// <param name="Old">The password so far.</param>
/// <param name="New">The password from now on.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PasswordInput(string Old, string New)
{
    /// <summary>Neither password, for logs and test output.</summary>
    public override string ToString() => "(passwords)";
}
