using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>What somebody says to their colleagues about a page: a record, a number, an inventory.</summary>
/// <param name="Id">Its name among comments.</param>
/// <param name="Workspace">The place or programme it belongs to.</param>
/// <param name="About">The address of the page after the language:
/// <c>/khon-kaen/inventories/2019</c>.</param>
/// <param name="By">Who says it, as the audit trail names them.</param>
/// <param name="At">When.</param>
/// <param name="Text">What they say, as it was written.</param>
public sealed record Comment(
    string Id,
    PlaceCode Workspace,
    string About,
    string By,
    DateTimeOffset At,
    string Text
)
{
    /// <summary>How long a comment may be.</summary>
    public const int LengthMax = 4000;

    /// <summary>How long the address of a page may be.</summary>
    public const int AboutMax = 300;

    /// <summary>The addresses of those who are called by it.</summary>
    public IReadOnlyList<EmailAddress> Mentioned { get; init; } = [];
}
