namespace CityBraid.Planning;

/// <summary>Reads a model in whichever format its files have.</summary>
public static class ModelReader
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
            var fileName = source.FileNames.First(name => !PlanSource.IsConfiguration(name));
            DataFileReader.Read(fileName, source.ReadText(fileName), assembler);
        }

        var model = assembler.Model;
        return new(model, assembler.Findings.All());
    }
}
