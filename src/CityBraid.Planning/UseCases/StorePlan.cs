using System.Security.Cryptography;
using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>Keeps a model that somebody brought, with everything that is found in it.</summary>
public sealed class StorePlan(IPlanStore store, TimeProvider time)
{
    private const int PieceLength = 81_920;

    /// <summary>Keeps the model, errors and all; refused is only a file that holds none.</summary>
    public async Task<Result<StoredPlan>> RunAsync(
        Actor actor,
        PlanUpload upload,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(upload);
        if (actor.FindRefusal(Permission.WritePlans, upload.Place) is { } refusal)
        {
            return refusal;
        }

        var name = upload.FileName[(upload.FileName.LastIndexOfAny(['/', '\\']) + 1)..];
        if (await FindBytesAsync(upload.Content, cancellation) is not { } bytes)
        {
            var limit = FormattableString.Invariant($"{StoredPlan.BytesMax / 1_000_000}");
            return Refusal.Invalid("files.too-large", ("file", name), ("limit", limit));
        }

        if (bytes.IsEmpty)
        {
            return Refusal.Invalid("files.empty", ("file", name));
        }

        var read = ReadPlan.Of(name, bytes, upload.Place);
        if (read.IsRefused)
        {
            return read.Refusal;
        }

        var plan = new StoredPlan
        {
            Place = upload.Place,
            FileName = name,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)),
            Size = bytes.Length,
            StoredBy = actor.Name,
            StoredAt = time.GetUtcNow(),
            Contents = read.Value.Contents,
            Findings = read.Value.Findings,
            IsSolvable = read.Value.IsSolvable,
        };
        return plan with { Number = await store.AddPlanAsync(plan, bytes, cancellation) };
    }

    /// <summary>All bytes; null as soon as they are too many.</summary>
    private static async Task<ReadOnlyMemory<byte>?> FindBytesAsync(
        Stream content,
        CancellationToken cancellation
    )
    {
        var copy = new MemoryStream();
        var piece = new byte[PieceLength];
        int length;
        while ((length = await content.ReadAsync(piece, cancellation)) > 0)
        {
            if (copy.Length + length > StoredPlan.BytesMax)
            {
                return null;
            }

            copy.Write(piece, 0, length);
        }

        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }
}
