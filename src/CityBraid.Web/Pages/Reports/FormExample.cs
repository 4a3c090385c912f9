namespace CityBraid.Web;

/// <summary>Files that describe forms, to begin one's own from.</summary>
internal static class FormExample
{
    /// <summary>The name under which they are sent, which no form can have.</summary>
    public const string Name = PackFile.ExampleName;

    /// <summary>The file of a form that is filled from a place, or from a workspace.</summary>
    public static byte[] Of(PackSubject subject)
    {
        var name = subject == PackSubject.Place ? "energy-office" : "programme-office";
        using var text = new StreamReader(
            typeof(FormExample).Assembly.GetManifestResourceStream($"forms/{name}.csv")!
        );
        return PackFile.ToBytes(text.ReadToEnd());
    }
}
