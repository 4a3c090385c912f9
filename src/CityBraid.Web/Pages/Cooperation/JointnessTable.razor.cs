using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Who shares what in a project, and how joint that makes it.</summary>
public sealed partial class JointnessTable
{
    private static readonly SharedFunction[] Functions = Enum.GetValues<SharedFunction>();

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The project.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationRecord Project { get; set; }

    private JointnessAssessment Assessment { get; set; } = null!;

    /// <inheritdoc/>
    protected override void OnParametersSet() => Assessment = JointnessAssessment.Of(Project);

    private string Unknown =>
        Assessment.Class == JointnessClass.Unknown
            ? string.Join(", ", Assessment.Unknown.Select(NameOf))
            : string.Empty;

    private string NameOf(SharedFunction function) => CooperationWords.Field(Visit, JsonNames.Of(function));

    private string Contributions(FieldSet row) =>
        string.Join(
            ", ",
            row.Members("contributions").Select(choice => CooperationWords.Choice(Visit, choice))
        );

    /// <summary>A share; where a source only calls the function joint, that; else not known.</summary>
    private string Share(string partner, SharedFunction function) =>
        Assessment.Shares.Find(partner, function) is { } percent ? Percent(percent)
        : Assessment.Shares.NamedJoint.Contains(function) ? CooperationWords.Say(Visit, "share.joint")
        : CooperationWords.Say(Visit, "share.unknown");

    private string Sum(SharedFunction function) =>
        Assessment.Shares.FindSum(function) is { } sum
            ? Percent(sum)
            : CooperationWords.Say(Visit, "share.unknown");

    private static string Percent(decimal percent) => $"{Numerals.Show(percent, 2)} %";
}
