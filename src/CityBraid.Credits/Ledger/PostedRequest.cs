using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CityBraid.Credits;

/// <summary>A request to post, all that its fingerprint covers.</summary>
/// <param name="Key">The key it is known under.</param>
/// <param name="Name">The use case.</param>
/// <param name="Project">The project whose log it goes to.</param>
/// <param name="Body">What was handed in.</param>
internal sealed record PostedRequest(string Key, string Name, ProjectCode Project, object Body)
{
    /// <summary>The hash of everything the request says.</summary>
    public string Fingerprint
    {
        get
        {
            var body = JsonSerializer.Serialize(Body, Body.GetType());
            var text = $"{Name}\n{Project}\n{body}";
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        }
    }
}
