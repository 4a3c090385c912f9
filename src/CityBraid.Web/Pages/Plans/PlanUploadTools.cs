namespace CityBraid.Web;

/// <summary>What taking a model in needs.</summary>
/// <param name="Door">Finds the place.</param>
/// <param name="Store">Keeps the model.</param>
/// <param name="List">Lists the models, to show the page again.</param>
internal sealed record PlanUploadTools(PlaceDoor Door, StorePlan Store, ListPlans List);
