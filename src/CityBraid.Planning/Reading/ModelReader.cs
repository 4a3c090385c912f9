namespace CityBraid.Planning;

/// <summary>Reads a model in whichever format its files have.</summary>
internal static class ModelReader
{
    /// <summary>Reads a model.</summary>
    public static ReadModel Read(PlanSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var assembler = new ModelAssembler(source.Name);
        if (source.FileNames.Any(name => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)))
        {
            new CsvFolderReader(source, assembler).Read();
        }
        else
        {
            ReadFile(source, assembler);
        }

        var model = assembler.Model;
        return new(model, assembler.Findings.All());
    }

    private static void ReadFile(PlanSource source, ModelAssembler assembler)
    {
        var fileName = source.FileNames.FirstOrDefault(name => !PlanSource.IsConfiguration(name));
        if (fileName is null)
        {
            assembler.Findings.Error("planning.no-model-file", new(source.Name));
            return;
        }

        switch (Path.GetExtension(fileName).ToUpperInvariant())
        {
            case ".XLSX" or ".XLSM":
                new WorkbookReader(source, assembler).Read();
                break;
            case ".ZIP":
                new MuioReader(source, assembler).Read();
                break;
            default:
                DataFileReader.Read(fileName, source.ReadText(fileName), assembler);
                break;
        }
    }
}
