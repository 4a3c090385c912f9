using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>The keys by which programs act for a person, and the way to another one.</summary>
public sealed partial class KeyTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The keys.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<ApiKey> Keys { get; set; }

    /// <summary>Whether there is a workspace that a key could be made for.</summary>
    [Parameter]
    [EditorRequired]
    public required bool MayMake { get; set; }

    private string Words(ApiKey key) =>
        string.Join(", ", key.Permissions.Select(permission => KeyForm.Word(Visit, permission)));

    private string Used(ApiKey key) =>
        key.UsedAt is { } used ? Moments.Say(Visit, used) : Visit.Say("me.key.never-used");
}
