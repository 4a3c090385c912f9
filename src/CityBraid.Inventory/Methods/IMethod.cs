namespace CityBraid.Inventory;

/// <summary>A published way to compute emissions from activity.</summary>
public interface IMethod
{
    /// <summary>The method in print.</summary>
    MethodDescription Description { get; }

    /// <summary>Computes the gases, or says everything that is wrong with the input at once.</summary>
    MethodResult Run(MethodInput input);
}
