using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>A choice of one role.</summary>
public sealed partial class RoleChoice
{
    private const string Field = "role";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The role that is chosen already.</summary>
    [Parameter]
    [EditorRequired]
    public required Role Chosen { get; set; }

    /// <summary>What is asked for, where it can be heard only.</summary>
    [Parameter]
    public string? Label { get; set; }

    /// <summary>What is asked for, where it can be seen.</summary>
    [Parameter]
    public string? VisibleLabel { get; set; }

    /// <summary>What is said to a choice that is none.</summary>
    internal static Refusal Unknown => Refusal.Invalid("workspaces.unknown-role");

    /// <summary>The role that a form names; null when it names none.</summary>
    internal static Role? Find(IFormCollection form) =>
        Array.Find(Enum.GetNames<Role>(), name => name == form[Field].ToString()) is { } known
            ? Enum.Parse<Role>(known)
            : null;
}
