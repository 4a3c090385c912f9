using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Who of a country group writes, and in which language, as the address says.</summary>
/// <param name="Token">The token of the group's link.</param>
/// <param name="By">What they call themselves; empty while nobody says.</param>
/// <param name="Language">The language that they write in.</param>
public sealed record WorkVisit(LinkToken Token, string By, Language Language)
{
    /// <summary>The name in the address of what they call themselves.</summary>
    public const string ByField = "as";

    /// <summary>The name in the address of the language they write in.</summary>
    public const string LanguageField = "in";

    /// <summary>The name in the address of what is asked for.</summary>
    public const string DeedField = "do";

    /// <summary>What is asked for by whoever said a name and begins to write.</summary>
    public const string Start = "write";

    /// <summary>Whether they began to write; before that they only say who they are.</summary>
    public bool IsStarted { get; init; }

    /// <summary>Reads an address; null when its token cannot be one.</summary>
    public static WorkVisit? Find(string token, HttpRequest request, Visit visit)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(visit);
        var by = request.Query[ByField].ToString().Trim();
        return LinkToken.Find(token) is { } known
            ? new WorkVisit(
                known,
                by.Length > Contribution.NameMax ? by[..Contribution.NameMax] : by,
                Language.Find(request.Query[LanguageField]) ?? visit.Reader.Language
            )
            {
                IsStarted = by.Length > 0 && request.Query[DeedField] == Start,
            }
            : null;
    }
}
