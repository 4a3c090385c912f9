using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What else a record says, and the documents that say so.</summary>
public sealed partial class RecordAbout
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The record.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationRecord Record { get; set; }

    /// <summary>The names of fields that the page shows elsewhere.</summary>
    [Parameter]
    public IReadOnlyCollection<string> Without { get; set; } = [];

    private RecordShape Shape => RecordShape.Of(Record.Key.Kind);

    private bool HasFields =>
        Record
            .Fields.Paths.Select(path => path.Split(FieldSet.Separator)[0])
            .Any(name =>
                name is not (CooperationRecord.NameField or "sources" or "synthetic")
                && !Without.Contains(name, StringComparer.Ordinal)
            );

    private IReadOnlyList<KeyValuePair<string, FieldSet>> Sources => Record.Fields.Rows("sources");
}
