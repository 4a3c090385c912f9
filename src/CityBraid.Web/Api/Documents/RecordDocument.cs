using System.Text.Json.Nodes;
using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>A record of cooperation as JSON.</summary>
/// <param name="Workspace">Its workspace; null for one of the directory.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name in the caller's language, or the nearest there is.</param>
/// <param name="Standing">
/// Where it stands today: a framework's status, an agreement's state, a project's jointness; null for others.
/// </param>
/// <param name="Revision">Its state, counted from 1.</param>
/// <param name="Fields">What it says.</param>
public sealed record RecordDocument(
    string? Workspace,
    [property: Choices(typeof(RecordKind))] string Kind,
    string Code,
    string Name,
    string? Standing,
    int Revision,
    JsonObject Fields
)
{
    /// <summary>Who left it so; empty for readers from outside the workspace.</summary>
    public required string ChangedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Whether it was taken away.</summary>
    public bool Removed { get; init; }

    /// <summary>The record, its name in a language.</summary>
    public static RecordDocument Of(CooperationRecord record, string language, DateOnly today) =>
        new(
            record.Key.Workspace?.Value,
            record.Key.Kind.ToName(),
            record.Key.Code.Value,
            record.Name.In(language),
            StandingOf(record, today),
            record.Revision,
            FieldObject.Of(record.Fields, RecordShape.Of(record.Key.Kind).Fields)
        )
        {
            ChangedBy = record.ChangedBy,
            ChangedAt = record.ChangedAt,
            Removed = record.IsRemoved,
        };

    private static string? StandingOf(CooperationRecord record, DateOnly today) =>
        record.Key.Kind switch
        {
            RecordKind.Framework => JsonNames.Of(FrameworkOverview.StatusOf(record, today)),
            RecordKind.Agreement => JsonNames.Of(AgreementStates.Of(record, today)),
            RecordKind.Project => JsonNames.Of(JointnessAssessment.Of(record).Class),
            _ => null,
        };
}
