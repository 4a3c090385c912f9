using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>What a new key is for, where, and for how long.</summary>
public sealed partial class KeyForm
{
    /// <summary>The form's name.</summary>
    public const string Name = "key";

    private const string DaysUsual = "90";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspaces that a key may be made for.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<Workspace> Workspaces { get; set; }

    /// <summary>What was filled in so far.</summary>
    [Parameter]
    [EditorRequired]
    public required SentForm Form { get; set; }

    private string Days => Form.IsFilled ? Form["days"] : DaysUsual;

    /// <summary>What the person may do somewhere; where they may not, the key is refused.</summary>
    private IEnumerable<Permission> Offered =>
        Permission.All.Where(permission =>
            Workspaces.Any(workspace =>
                Visit.Visitor.Actor.May(permission, permission.IsShared ? null : workspace.Code)
            )
        );

    /// <summary>A permission in words; its code when it has none.</summary>
    internal static string Word(Visit visit, Permission permission) =>
        Labels.Book.Has($"permission.{permission.Code}")
            ? visit.Say($"permission.{permission.Code}")
            : permission.Code;
}
