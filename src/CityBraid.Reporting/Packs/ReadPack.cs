using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>A file that was read back by the pack it was written with.</summary>
public sealed class ReadPack
{
    private readonly Dictionary<PackPart, ReadPackPart> parts;

    private ReadPack(ReportPack pack, Dictionary<PackPart, ReadPackPart> parts)
    {
        Pack = pack;
        this.parts = parts;
    }

    /// <summary>The pack.</summary>
    public ReportPack Pack { get; }

    /// <summary>Reads a file by the first pack whose parts it has; null for a file of none.</summary>
    /// <exception cref="UnreadableTableException">The file breaks off on the way.</exception>
    public static ReadPack? Find(TableFile file, PackLibrary library)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(library);
        return library.All.Select(pack => Find(file, pack)).OfType<ReadPack>().FirstOrDefault();
    }

    /// <summary>The text of a value wherever the form states it; null when it does not.</summary>
    public string? FindText(string field) =>
        parts.Values.Select(part => part.FindText(field)).FirstOrDefault(text => text is not null);

    /// <summary>A sheet as it was read; null for an optional one that is left out.</summary>
    internal ReadPackPart? FindPart(PackPart part) => parts.GetValueOrDefault(part);

    private static ReadPack? Find(TableFile file, ReportPack pack)
    {
        var found = new Dictionary<PackPart, ReadPackPart>();
        foreach (var part in pack.Parts)
        {
            var read = file
                .Sheets.Where(one => (one.Name is null) == (pack.Kind == PackFileKind.Csv))
                .Where(one => part.IsCalled(one.Name))
                .Select(one => ReadPackPart.Find(one, part))
                .OfType<ReadPackPart>()
                .FirstOrDefault();
            if (read is not null)
            {
                found.Add(part, read);
            }
            else if (!part.IsOptional)
            {
                return null;
            }
        }

        var form = new ReadPack(pack, found);
        return form.FindText("form") is { } stated && stated != pack.Name ? null : form;
    }
}
