using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>The keys by which programs act for a person, and the form for another one.</summary>
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

    /// <summary>The workspaces that a key may be made for.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Workspace> Workspaces { get; set; }

    /// <summary>What the person may do somewhere; where they may not, the key is refused.</summary>
    private IEnumerable<Permission> Offered =>
        Permission.All.Where(permission =>
            Workspaces.Any(workspace =>
                Visit.Visitor.Actor.May(permission, permission.IsShared ? null : workspace.Code)
            )
        );

    private string Used(ApiKey key) =>
        key.UsedAt is { } used ? Moments.Say(Visit, used, Time) : Visit.Say("me.key.never-used");

    private string Word(Permission permission) =>
        Labels.Book.Has($"permission.{permission.Code}")
            ? Visit.Say($"permission.{permission.Code}")
            : permission.Code;
}
