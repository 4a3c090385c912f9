using CityBraid.Facts;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>A place on the reader's first page: its latest inventory and what to do next.</summary>
/// <param name="Place">The place.</param>
/// <param name="Inventory">The latest inventory; null when there is none.</param>
/// <param name="Changes">The changes of its facts, the newest first.</param>
public sealed record HomeCity(Place Place, Compilation? Inventory, IReadOnlyList<ChangeSummary> Changes)
{
    /// <summary>The imports in the making.</summary>
    public IReadOnlyList<ImportDraft> Drafts { get; init; } = [];

    /// <summary>The reader's own tasks.</summary>
    public IReadOnlyList<ListedTask> Tasks { get; init; } = [];

    /// <summary>The long work that goes on.</summary>
    public IReadOnlyList<Run> Runs { get; init; } = [];

    /// <summary>The one next step, named as its words are.</summary>
    public string NextStep =>
        Inventory is null ? "start"
        : Inventory.Rows.Count == 0 ? "facts"
        : Inventory.OpenReferences.Count > 0 ? "keys"
        : Inventory.IsComplete ? "read"
        : "findings";

    /// <summary>Where the next step is done: an address after the language.</summary>
    public string NextPath =>
        NextStep switch
        {
            "start" => $"/{Place.Code}/inventories/new",
            "facts" => DraftView.Root(Place.Code),
            "keys" => $"{Path}/notations",
            _ => Path,
        };

    /// <summary>The address of its latest inventory after the language.</summary>
    public string Path =>
        Inventory is null ? $"/{Place.Code}" : InventoryReading.PathOf(Place.Code, Inventory.Year);
}
