using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>Keeps corrections one after the other, up to the first that needs an answer.</summary>
internal sealed class CellKeeping(CorrectCell correct)
{
    /// <summary>Keeps them all, or says which one was refused or made by somebody else meanwhile.</summary>
    public async Task<CellOutcome> RunAsync(
        Actor actor,
        DraftKey key,
        IReadOnlyList<CellEdit> edits,
        CancellationToken cancellation
    )
    {
        for (var at = 0; at < edits.Count; at++)
        {
            var corrected = await correct.RunAsync(actor, key, edits[at], cancellation);
            if (corrected.IsRefused || corrected.Value.Other is not null)
            {
                return new CellOutcome(corrected.Refusal, edits[at], corrected.Value?.Other)
                {
                    Rest = [.. edits.Skip(at + 1)],
                };
            }
        }

        return new CellOutcome(Refusal: null, Mine: null, Theirs: null);
    }
}
