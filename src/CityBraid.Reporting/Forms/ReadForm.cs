using CityBraid.Tables;

namespace CityBraid.Reporting;

/// <summary>A file that was read back by the layout it was written with.</summary>
public sealed class ReadForm
{
    private readonly Dictionary<FormSheet, ReadFormSheet> sheets;

    private ReadForm(FormLayout layout, Dictionary<FormSheet, ReadFormSheet> sheets)
    {
        Layout = layout;
        this.sheets = sheets;
    }

    /// <summary>The layout.</summary>
    public FormLayout Layout { get; }

    /// <summary>Reads a file by the first layout whose sheets it has; null for a file of none.</summary>
    /// <exception cref="UnreadableTableException">The file breaks off on the way.</exception>
    public static ReadForm? Find(TableFile file, FormLibrary library)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(library);
        return library.All.Select(layout => Find(file, layout)).OfType<ReadForm>().FirstOrDefault();
    }

    /// <summary>The text of a value wherever the form states it; null when it does not.</summary>
    public string? FindText(string field) =>
        sheets.Values.Select(sheet => sheet.FindText(field)).FirstOrDefault(text => text is not null);

    /// <summary>A sheet as it was read; null for an optional one that is left out.</summary>
    internal ReadFormSheet? FindSheet(FormSheet sheet) => sheets.GetValueOrDefault(sheet);

    private static ReadForm? Find(TableFile file, FormLayout layout)
    {
        var found = new Dictionary<FormSheet, ReadFormSheet>();
        foreach (var sheet in layout.Sheets)
        {
            var read = file
                .Sheets.Where(one => (one.Name is null) == (layout.Kind == FormKind.Csv))
                .Where(one => sheet.IsCalled(one.Name))
                .Select(one => ReadFormSheet.Find(one, sheet))
                .OfType<ReadFormSheet>()
                .FirstOrDefault();
            if (read is not null)
            {
                found.Add(sheet, read);
            }
            else if (!sheet.IsOptional)
            {
                return null;
            }
        }

        var form = new ReadForm(layout, found);
        return form.FindText("form") is { } stated && stated != layout.Name ? null : form;
    }
}
