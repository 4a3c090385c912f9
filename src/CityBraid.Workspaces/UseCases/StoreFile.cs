using System.Globalization;
using System.Security.Cryptography;
using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Keeps a file that somebody brought, if it is what its name says.</summary>
/// <param name="store">Where files are kept.</param>
/// <param name="time">Tells when it is brought.</param>
public sealed class StoreFile(IFileStore store, TimeProvider time)
{
    private const int PieceLength = 81_920;

    /// <summary>Keeps the file, or says why not; one that is too long is not read to its end.</summary>
    public async Task<Result<StoredFile>> RunAsync(
        Actor actor,
        FileUpload upload,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(upload);
        if (actor.FindRefusal(Permission.WriteFacts, upload.Workspace) is { } refused)
        {
            return refused;
        }

        var name = upload.Name[(upload.Name.LastIndexOfAny(['/', '\\']) + 1)..];
        if (FileKind.FindByName(name) is not { } kind)
        {
            return Refusal.Invalid("files.unknown-kind", ("file", name), ("kinds", FileKind.Extensions));
        }

        if (await FindBytesAsync(upload, cancellation) is not { } bytes)
        {
            var limit = (StoredFile.BytesMax / 1_000_000).ToString(CultureInfo.InvariantCulture);
            return Refusal.Invalid("files.too-large", ("file", name), ("limit", limit));
        }

        if (FindFault(name, kind, bytes) is { } fault)
        {
            return fault;
        }

        var file = new StoredFile(
            RandomName.New(time),
            name,
            kind.MediaType,
            Convert.ToHexStringLower(SHA256.HashData(bytes.Span)),
            bytes.Length,
            upload.Workspace,
            actor.Name,
            time.GetUtcNow()
        );
        await store.AddFileAsync(file, bytes, cancellation);
        return file;
    }

    private static Refusal? FindFault(string name, FileKind kind, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return Refusal.Invalid("files.empty", ("file", name));
        }

        return kind.IsOfKind(bytes)
            ? null
            : Refusal.Invalid("files.not-what-it-says", ("file", name), ("kind", kind.Extension));
    }

    /// <summary>All bytes; null as soon as they are too many.</summary>
    private static async Task<ReadOnlyMemory<byte>?> FindBytesAsync(
        FileUpload upload,
        CancellationToken cancellation
    )
    {
        if (upload.Length > StoredFile.BytesMax)
        {
            return null;
        }

        var copy = new MemoryStream();
        var piece = new byte[PieceLength];
        int length;
        while ((length = await upload.Content.ReadAsync(piece, cancellation)) > 0)
        {
            if (copy.Length + length > StoredFile.BytesMax)
            {
                return null;
            }

            copy.Write(piece, 0, length);
        }

        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }
}
