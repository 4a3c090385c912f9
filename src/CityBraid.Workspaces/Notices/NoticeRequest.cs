using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>What is to be told to whom.</summary>
/// <param name="Workspace">The place whose workspace it belongs to; null for the installation's.</param>
/// <param name="Recipient">The address it goes to.</param>
/// <param name="Template">The code of what it tells: <c>invitation</c>.</param>
/// <param name="Letter">What it says.</param>
public sealed record NoticeRequest(
    PlaceCode? Workspace,
    EmailAddress Recipient,
    string Template,
    UnwrittenLetter Letter
)
{
    /// <summary>The invitation whose secret the letter is to hold; null for any other letter.</summary>
    public string? Invitation { get; init; }

    /// <summary>The request for data whose link the letter is to hold; null for any other letter.</summary>
    public string? DataRequest { get; init; }

    /// <summary>A name by which it is written once; null when it may be written again.</summary>
    public string? Once { get; init; }
}
